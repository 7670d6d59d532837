import type { Outlet } from './outlet.ts'

export const mediabengkulu = {
  id: 'mediabengkulu',
  name: 'Media Bengkulu',
  brands: ['Media Bengkulu', 'MediaBengkulu.co'],
  domains: ['mediabengkulu.co'],
} as const satisfies Outlet
