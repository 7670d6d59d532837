import type { Outlet } from './outlet.ts'

export const superball = {
  id: 'superball',
  name: 'SuperBall.id',
  brands: ['SuperBall.id'],
  domains: ['superball.id', 'superball.bolasport.com'],
  group: 'KG Media',
} as const satisfies Outlet
