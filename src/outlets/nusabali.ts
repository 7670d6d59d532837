import type { Outlet } from './outlet.ts'

export const nusabali = {
  id: 'nusabali',
  name: 'NusaBali',
  domains: ['nusabali.com'],
} as const satisfies Outlet
