import type { Outlet } from './outlet.ts'

export const mobimoto = {
  id: 'mobimoto',
  name: 'Mobimoto.com',
  brands: ['Mobimoto.com'],
  domains: ['mobimoto.com'],
  group: 'Arkadia Digital Media',
} as const satisfies Outlet
