import type { Outlet } from './outlet.ts'

export const nationalgeographic = {
  id: 'nationalgeographic',
  name: 'National Geographic Indonesia',
  domains: ['nationalgeographic.co.id', 'nationalgeographic.grid.id'],
  group: 'KG Media',
} as const satisfies Outlet
