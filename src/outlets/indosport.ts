import type { Outlet } from './outlet.ts'

export const indosport = {
  id: 'indosport',
  name: 'INDOSPORT',
  domains: ['indosport.com'],
} as const satisfies Outlet
