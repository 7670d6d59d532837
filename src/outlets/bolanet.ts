import type { Outlet } from './outlet.ts'

export const bolanet = {
  id: 'bolanet',
  name: 'Bola.net',
  brands: ['Bolanet'],
  domains: ['bola.net'],
  group: 'KapanLagi Youniverse',
} as const satisfies Outlet
