import type { Outlet } from './outlet.ts'

export const rmolsumut = {
  id: 'rmolsumut',
  name: 'RMOLSumut',
  brands: ['RMOLSumut.id', 'RMOLSumut', 'RMOL Sumut'],
  domains: ['rmolsumut.id'],
} as const satisfies Outlet
