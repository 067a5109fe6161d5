'use client'
import { Component, type ReactNode } from 'react'

interface ErrorBoundaryProps {
  /** What stands in the place of children that could not be drawn. */
  fallback: ReactNode
  children: ReactNode
}

/** Keeps what fails inside it from taking the rest of the page along. React tells the console what failed. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override render() {
    return this.state.hasFailed ? this.props.fallback : this.props.children
  }
}
