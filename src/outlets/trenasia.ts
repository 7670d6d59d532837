import type { Outlet } from './outlet.ts'

export const trenasia = {
  id: 'trenasia',
  name: 'TrenAsia',
  brands: ['TrenAsia', 'TrenAsia.com', 'TrenAsia.id'],
  domains: ['trenasia.com', 'trenasia.id'],
} as const satisfies Outlet
