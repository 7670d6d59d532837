import type { Outlet } from './outlet.ts'

export const kaltimpost = {
  id: 'kaltimpost',
  name: 'Kaltim Post',
  brands: ['Kaltim Post', 'KaltimPost.id'],
  domains: ['kaltimpost.id', 'kaltimpost.jawapos.com'],
} as const satisfies Outlet
