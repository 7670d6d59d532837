import type { Outlet } from './outlet.ts'

export const nusabali = {
  id: 'nusabali',
  name: 'NusaBali',
  brands: ['NusaBali', 'NusaBali.com'],
  domains: ['nusabali.com'],
} as const satisfies Outlet
