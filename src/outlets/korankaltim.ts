import type { Outlet } from './outlet.ts'

export const korankaltim = {
  id: 'korankaltim',
  name: 'Koran Kaltim',
  brands: ['KoranKaltim.com', 'Koran Kaltim'],
  domains: ['korankaltim.com'],
} as const satisfies Outlet
