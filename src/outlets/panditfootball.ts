import type { Outlet } from './outlet.ts'

export const panditfootball = {
  id: 'panditfootball',
  name: 'Pandit Football',
  brands: ['Pandit Football', 'PanditFootball.com'],
  domains: ['panditfootball.com'],
} as const satisfies Outlet
