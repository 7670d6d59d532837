import type { Outlet } from './outlet.ts'

export const radarlampung = {
  id: 'radarlampung',
  name: 'Radar Lampung',
  brands: ['Radar Lampung', 'RadarLampung.co.id'],
  domains: ['radarlampung.co.id', 'radarlampung.disway.id'],
  group: 'Disway National Network',
} as const satisfies Outlet
