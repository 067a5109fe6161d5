'use client'
import { Component, type ReactNode } from 'react'
import { createPortal } from 'react-dom'

interface ToolsBoundaryProps {
  /** What stands over the text when the tools could not be drawn; made by the server, so that no script holds it. */
  fallback: ReactNode
  children: ReactNode
}

/** Keeps what fails inside it from taking the rest of the page along. React tells the console what failed. */
export class ToolsBoundary extends Component<ToolsBoundaryProps, { hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override render() {
    const { children, fallback } = this.props
    return this.state.hasFailed ? createPortal(fallback, document.body) : children
  }
}
