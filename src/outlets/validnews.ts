import type { Outlet } from './outlet.ts'

export const validnews = {
  id: 'validnews',
  name: 'Validnews',
  brands: ['Validnews', 'Validnews.id'],
  domains: ['validnews.id'],
} as const satisfies Outlet
