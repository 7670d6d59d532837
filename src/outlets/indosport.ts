import type { Outlet } from './outlet.ts'

export const indosport = {
  id: 'indosport',
  name: 'INDOSPORT',
  brands: ['Indosport', 'INDOSPORT.com'],
  domains: ['indosport.com'],
} as const satisfies Outlet
