import type { Outlet } from './outlet.ts'

export const harianterbit = {
  id: 'harianterbit',
  name: 'Harian Terbit',
  brands: ['Harian Terbit', 'HarianTerbit.com', 'HanTer'],
  domains: ['harianterbit.com'],
} as const satisfies Outlet
