// Code generated from openapi.yaml by make. DO NOT EDIT.

package feishuvc_test
