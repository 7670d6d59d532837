import type { Outlet } from './outlet.ts'

export const hukumonline = {
  id: 'hukumonline',
  name: 'Hukumonline',
  domains: ['hukumonline.com'],
} as const satisfies Outlet
