export { findMentions, type MentionOptions } from './find-mentions.ts'
export type * from './mention.ts'
