import type { Outlet } from './outlet.ts'

export const hukumonline = {
  id: 'hukumonline',
  name: 'Hukumonline',
  brands: ['Hukumonline', 'Hukumonline.com'],
  domains: ['hukumonline.com'],
} as const satisfies Outlet
