import type { Outlet } from './outlet.ts'

export const mongabay = {
  id: 'mongabay',
  name: 'Mongabay Indonesia',
  brands: ['Mongabay Indonesia', 'Mongabay.co.id'],
  domains: ['mongabay.co.id'],
} as const satisfies Outlet
