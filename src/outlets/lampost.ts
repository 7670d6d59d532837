import type { Outlet } from './outlet.ts'

export const lampost = {
  id: 'lampost',
  name: 'Lampost.co',
  brands: ['Lampung Post'],
  domains: ['lampost.co'],
  group: 'Media Group',
} as const satisfies Outlet
