import type { Outlet } from './outlet.ts'

export const kumparan = {
  id: 'kumparan',
  name: 'kumparan',
  brands: [
    'kumparanNEWS',
    'kumparanBISNIS',
    'kumparanBOLA',
    'kumparanFOOD',
    'kumparanHITS',
    'kumparanMOM',
    'kumparanOTO',
    'kumparanSAINS',
    'kumparanTECH',
    'kumparanTRAVEL',
    'kumparanWOMAN',
  ],
  domains: ['kumparan.com'],
} as const satisfies Outlet
