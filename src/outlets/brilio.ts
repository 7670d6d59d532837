import type { Outlet } from './outlet.ts'

export const brilio = {
  id: 'brilio',
  name: 'Brilio.net',
  brands: ['Brilio.net', 'Brilio'],
  domains: ['brilio.net'],
  group: 'KapanLagi Youniverse',
} as const satisfies Outlet
