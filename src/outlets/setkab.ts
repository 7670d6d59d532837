import type { Outlet } from './outlet.ts'

export const setkab = {
  id: 'setkab',
  name: 'Sekretariat Kabinet',
  brands: ['Humas Setkab'],
  domains: ['setkab.go.id'],
} as const satisfies Outlet
