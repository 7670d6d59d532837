import type { Outlet } from './outlet.ts'

export const bisnis = {
  id: 'bisnis',
  name: 'Bisnis.com',
  brands: ['Bisnis Indonesia', 'JIBI/Bisnis'],
  domains: ['bisnis.com', 'kabar24.com'],
  group: 'Bisnis Indonesia Group',
} as const satisfies Outlet
