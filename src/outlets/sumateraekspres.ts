import type { Outlet } from './outlet.ts'

export const sumateraekspres = {
  id: 'sumateraekspres',
  name: 'Sumatera Ekspres',
  brands: ['Sumatera Ekspres', 'SumateraEkspres.id'],
  domains: ['sumateraekspres.id', 'sumateraekspres.bacakoran.co'],
} as const satisfies Outlet
