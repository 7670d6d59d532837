import type { Outlet } from './outlet.ts'

export const bolastylo = {
  id: 'bolastylo',
  name: 'BolaStylo',
  brands: ['BolaStylo', 'BolaStylo.com'],
  domains: ['bolastylo.com', 'bolastylo.bolasport.com'],
  group: 'KG Media',
} as const satisfies Outlet
