import type { Outlet } from './outlet.ts'

export const banjarmasinpost = {
  id: 'banjarmasinpost',
  name: 'Banjarmasinpost.co.id',
  brands: ['Banjarmasinpost.co.id', 'BPost Online', 'Banjarmasin Post'],
  domains: ['banjarmasin.tribunnews.com', 'banjarmasinpost.co.id'],
  group: 'KG Media',
} as const satisfies Outlet
