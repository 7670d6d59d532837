import type { Outlet } from './outlet.ts'

export const tribunbekasi = {
  id: 'tribunbekasi',
  name: 'TribunBekasi.com',
  brands: ['Tribun Bekasi'],
  domains: ['bekasi.tribunnews.com', 'tribunbekasi.com'],
  group: 'KG Media',
} as const satisfies Outlet
