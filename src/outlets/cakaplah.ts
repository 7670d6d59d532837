import type { Outlet } from './outlet.ts'

export const cakaplah = {
  id: 'cakaplah',
  name: 'Cakaplah',
  brands: ['Cakaplah', 'Cakaplah.com'],
  domains: ['cakaplah.com'],
} as const satisfies Outlet
