import type { Outlet } from './outlet.ts'

export const tribunmanado = {
  id: 'tribunmanado',
  name: 'TribunManado.co.id',
  brands: ['TribunManado.co.id', 'TribunManado.com', 'Tribun Manado'],
  domains: ['manado.tribunnews.com', 'tribunmanado.co.id'],
  group: 'KG Media',
} as const satisfies Outlet
