export { toJsonLdScript } from './to-json-ld-script.ts'
export { type MarkdownOptions, toMarkdown } from './to-markdown.ts'
export {
  type Ninjs,
  type NinjsBody,
  type NinjsInfoSource,
  type NinjsOptions,
  type NinjsRole,
  type NinjsText,
  toNinjs,
} from './to-ninjs.ts'
export {
  type SchemaOrgNewsArticle,
  type SchemaOrgOptions,
  type SchemaOrgPerson,
  type SchemaOrgPlace,
  type SchemaOrgPublisher,
  toSchemaOrg,
} from './to-schema-org.ts'
