import type { Outlet } from './outlet.ts'

export const dewiku = {
  id: 'dewiku',
  name: 'Dewiku.com',
  brands: ['Dewiku.com'],
  domains: ['dewiku.com'],
  group: 'Arkadia Digital Media',
} as const satisfies Outlet
