import type { Outlet } from './outlet.ts'

export const radarsemarang = {
  id: 'radarsemarang',
  name: 'Radar Semarang',
  brands: ['Radar Semarang', 'Jawa Pos Radar Semarang', 'RadarSemarang.com', 'RadarSemarang.id'],
  domains: ['radarsemarang.jawapos.com', 'radarsemarang.com'],
  group: 'Jawa Pos',
} as const satisfies Outlet
