import type { Outlet } from './outlet.ts'

export const radarmojokerto = {
  id: 'radarmojokerto',
  name: 'Radar Mojokerto',
  brands: ['Radar Mojokerto', 'Jawa Pos Radar Mojokerto'],
  domains: ['radarmojokerto.jawapos.com'],
  group: 'Jawa Pos',
} as const satisfies Outlet
