import type { Outlet } from './outlet.ts'

export const klikpositif = {
  id: 'klikpositif',
  name: 'KlikPositif',
  brands: ['KlikPositif', 'KlikPositif.com'],
  domains: ['klikpositif.com'],
} as const satisfies Outlet
