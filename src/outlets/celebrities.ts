import type { Outlet } from './outlet.ts'

export const celebrities = {
  id: 'celebrities',
  name: 'Celebrities.id',
  brands: ['Celebrities.id'],
  domains: ['celebrities.id'],
  group: 'MNC Media',
} as const satisfies Outlet
