import type { Outlet } from './outlet.ts'

export const banjarmasinpost = {
  id: 'banjarmasinpost',
  name: 'Banjarmasinpost.co.id',
  brands: ['BPost Online', 'Banjarmasin Post'],
  domains: ['banjarmasin.tribunnews.com', 'banjarmasinpost.co.id'],
  group: 'KG Media',
} as const satisfies Outlet
