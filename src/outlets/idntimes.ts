import type { Outlet } from './outlet.ts'

export const idntimes = {
  id: 'idntimes',
  name: 'IDN Times',
  domains: ['idntimes.com'],
  group: 'IDN Media',
} as const satisfies Outlet
