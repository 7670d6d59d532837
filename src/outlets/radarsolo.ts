import type { Outlet } from './outlet.ts'

export const radarsolo = {
  id: 'radarsolo',
  name: 'Radar Solo',
  brands: ['Radar Solo', 'Jawa Pos Radar Solo', 'RadarSolo.com', 'RadarSolo.id'],
  domains: ['radarsolo.jawapos.com', 'radarsolo.com'],
  group: 'Jawa Pos',
} as const satisfies Outlet
