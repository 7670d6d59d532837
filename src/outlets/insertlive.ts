import type { Outlet } from './outlet.ts'

export const insertlive = {
  id: 'insertlive',
  name: 'InsertLive',
  brands: ['InsertLive', 'Insertlive', 'InsertLive.com'],
  domains: ['insertlive.com'],
  group: 'Trans Media',
} as const satisfies Outlet
