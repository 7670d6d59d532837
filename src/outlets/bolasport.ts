import type { Outlet } from './outlet.ts'

export const bolasport = {
  id: 'bolasport',
  name: 'BolaSport.com',
  brands: ['BolaSport.com', 'BolaSport', 'Bolasport', 'Juara.net'],
  domains: ['bolasport.com', 'juara.net'],
  group: 'KG Media',
} as const satisfies Outlet
