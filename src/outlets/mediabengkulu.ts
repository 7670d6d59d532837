import type { Outlet } from './outlet.ts'

export const mediabengkulu = {
  id: 'mediabengkulu',
  name: 'MediaBengkulu.co',
  brands: ['MEDIA BENGKULU'],
  domains: ['mediabengkulu.co'],
} as const satisfies Outlet
