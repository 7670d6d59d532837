import type { Outlet } from './outlet.ts'

export const radarkudus = {
  id: 'radarkudus',
  name: 'Radar Kudus',
  brands: ['Radar Kudus', 'Jawa Pos Radar Kudus'],
  domains: ['radarkudus.jawapos.com'],
  group: 'Jawa Pos',
} as const satisfies Outlet
