import type { Outlet } from './outlet.ts'

export const tribunmanado = {
  id: 'tribunmanado',
  name: 'TribunManado.co.id',
  brands: ['Tribun Manado'],
  domains: ['manado.tribunnews.com', 'tribunmanado.co.id', 'tribunmanado.com'],
  group: 'KG Media',
} as const satisfies Outlet
