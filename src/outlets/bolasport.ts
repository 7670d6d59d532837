import type { Outlet } from './outlet.ts'

export const bolasport = {
  id: 'bolasport',
  name: 'BolaSport.com',
  brands: ['BolaSport'],
  domains: ['bolasport.com', 'juara.net'],
  group: 'KG Media',
} as const satisfies Outlet
