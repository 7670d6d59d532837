import type { Outlet } from './outlet.ts'

export const setkab = {
  id: 'setkab',
  name: 'Sekretariat Kabinet',
  brands: ['Setkab.go.id', 'Humas Setkab'],
  domains: ['setkab.go.id'],
} as const satisfies Outlet
