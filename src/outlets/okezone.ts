import type { Outlet } from './outlet.ts'

export const okezone = {
  id: 'okezone',
  name: 'Okezone.com',
  brands: ['Okezone', 'okezone'],
  domains: ['okezone.com'],
  group: 'MNC Media',
} as const satisfies Outlet
