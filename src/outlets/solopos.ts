import type { Outlet } from './outlet.ts'

export const solopos = {
  id: 'solopos',
  name: 'Solopos.com',
  brands: ['Solopos', 'JIBI/Solopos', 'Esposin', 'Espos.id'],
  domains: ['solopos.com', 'solopos.espos.id'],
  group: 'Bisnis Indonesia Group',
} as const satisfies Outlet
