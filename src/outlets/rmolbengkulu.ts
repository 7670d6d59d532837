import type { Outlet } from './outlet.ts'

export const rmolbengkulu = {
  id: 'rmolbengkulu',
  name: 'RMOLBengkulu',
  brands: ['RMOLBengkulu.id', 'RMOLBengkulu', 'RMOL Bengkulu'],
  domains: ['rmolbengkulu.id'],
} as const satisfies Outlet
