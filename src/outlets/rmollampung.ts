import type { Outlet } from './outlet.ts'

export const rmollampung = {
  id: 'rmollampung',
  name: 'RMOLLampung',
  brands: ['RMOLLampung.id', 'RMOLLampung', 'RMOL Lampung'],
  domains: ['rmollampung.id'],
} as const satisfies Outlet
