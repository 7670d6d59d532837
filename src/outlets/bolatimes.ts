import type { Outlet } from './outlet.ts'

export const bolatimes = {
  id: 'bolatimes',
  name: 'Bolatimes.com',
  brands: ['Bolatimes.com'],
  domains: ['bolatimes.com'],
  group: 'Arkadia Digital Media',
} as const satisfies Outlet
